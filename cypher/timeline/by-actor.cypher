// What each actor did and said by the claims of dossiers, in the order of days, undated ones as of $undated: at most $limit per actor, between two keys.
// $did and $done say which kind an act is by its predicate, where the actor is subject or object. An act without a date of its own has that of the event, or none later than the text that reports it.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (actor:Entity {id: $ids[ordinal]})
  CALL (actor) {
    MATCH (actor)<-[:SUBJECT]-(claim:Claim)
    WHERE $did[claim.predicate] IS NOT NULL AND claim.polarity = 'AFFIRMED'
    RETURN claim, $did[claim.predicate] AS kind
    UNION
    MATCH (actor)<-[:OBJECT]-(claim:Claim)
    WHERE $done[claim.predicate] IS NOT NULL AND claim.polarity = 'AFFIRMED'
      AND (claim.rank = 'PREFERRED' OR NOT EXISTS {
        (claim)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(rival:Claim {predicate: claim.predicate, rank: 'PREFERRED'})
      })
    RETURN claim, $done[claim.predicate] AS kind
    UNION
    MATCH (actor)<-[:MADE_BY|IN_CAPACITY|VIA]-(:Assertion)-[:OF]->(claim:Claim)
    WHERE NOT ($did[claim.predicate] IS NOT NULL AND EXISTS { (claim)-[:SUBJECT]->(actor) })
      AND NOT ($done[claim.predicate] IS NOT NULL AND EXISTS { (claim)-[:OBJECT]->(actor) })
    RETURN claim, 'SAID' AS kind
  }
  WITH claim, kind
  WHERE ($kinds IS NULL OR kind IN $kinds) AND claim.rank <> 'DEPRECATED'
    AND @known(claim) AND @come(claim)
  WITH claim, kind, [(claim)-[:SUBJECT]->(one:Entity) | one][0] AS subject, [(claim)-[:OBJECT]->(one:Entity) | one][0] AS object,
    [(claim)<-[:OF]-(:Assertion)-[:AT]->(one:Entity) | one][0] AS venue
  WITH claim, kind, subject, object, CASE WHEN kind IN ['PUBLISHED', 'DECIDED'] THEN subject WHEN kind = 'SAID' THEN venue ELSE object END AS event
  WITH claim, kind, subject, object, CASE WHEN event:VoteEvent OR event:Decision OR event:Session OR event:Document OR event:Article THEN event END AS event,
    reduce(first = null, day IN CASE WHEN kind = 'PROPOSED' AND (object:Treaty OR object:Institution) THEN [object.latest] ELSE [] END
      + [(object)<-[:ON]-(vote:VoteEvent) WHERE kind = 'PROPOSED' | vote.latest]
      + [(claim)<-[:OF]-(:Assertion)-[:EVIDENCED_BY]->(:Quotation)-[:IN]->(text:Entity) | text.latest] |
      CASE WHEN first < day THEN first ELSE coalesce(day, first) END) AS bound
  WITH claim, kind, subject, object, event, bound, CASE WHEN claim.rule IS NULL THEN 'STATED' ELSE 'RULE' END AS stated
  WITH claim, kind, subject, object, CASE
    WHEN claim.edtf IS NOT NULL AND claim.predicate <> 'DATED' THEN [stated, claim.edtf, claim.earliest, claim.latest, claim.wording]
    WHEN claim.predicate = 'VOTED' AND event.edtf IS NOT NULL THEN ['EVENT', event.edtf, event.earliest, event.latest, event.wording]
    WHEN claim.validFrom IS NOT NULL OR claim.validTo IS NOT NULL
      THEN [CASE WHEN EXISTS { (claim)-[:SUBJECT|OBJECT|ABOUT]->(:VoteEvent {earliest: claim.validFrom}) } THEN 'EVENT' ELSE stated END, null, claim.validFrom, toString(date(claim.validTo) - duration('P1D')), null]
    WHEN event.edtf IS NOT NULL THEN ['EVENT', event.edtf, event.earliest, event.latest, event.wording]
    WHEN bound IS NOT NULL THEN ['BOUND', null, null, bound, null]
    ELSE [null, null, null, null, null] END AS dated
  WHERE ($from IS NULL OR coalesce(dated[2], dated[3]) >= $from) AND ($to IS NULL OR coalesce(dated[2], dated[3]) <= $to)
    AND ($valid IS NULL OR coalesce(dated[2], dated[3]) <= $valid)
  WITH claim, kind, subject, object, dated, CASE WHEN kind IN ['POSITION', 'MEMBERSHIP'] THEN coalesce(dated[2], dated[3]) ELSE coalesce(dated[3], dated[2]) END AS day
  WITH claim, kind, subject, object, dated, coalesce(day, $undated) + '|c|' + claim.id AS key
  WHERE key > $low AND key < $high
  ORDER BY key @direction
  LIMIT $limit
  RETURN collect([key, kind, claim.id, claim.text,
    CASE WHEN kind IN ['PUBLISHED', 'DECIDED', 'SAID'] THEN subject.id ELSE coalesce(object.id, [(claim)-[:ABOUT]->(one:Entity) | one.id][0]) END,
    dated,
    EXISTS { (claim)<-[:BETWEEN]-(:Contradiction {kind: 'CONFLICT'}) },
    NOT EXISTS { (claim)<-[:OF]-(assertion:Assertion) WHERE assertion.mode <> 'INFERRED' }]) AS found
}
RETURN ordinal, found
