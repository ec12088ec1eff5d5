// What statements say again and again: each stands for one expression, and takes the place of its call, `@asOf(edge)`, when a statement is read.
// A definition is a paragraph; what it is given stands in it with an @ before its name. One with := compares with the time as of which is read: where none is
// given, it holds of everything, and `true` is sent in its place, which the database has planned much sooner.

// Was so on a day: an edge, a claim or a name.
onDay(x, day) = ((@x.validFrom IS NULL OR @x.validFrom <= @day) AND (@x.validTo IS NULL OR @x.validTo > @day))

// Was there on the day $valid, where one is given: is none of those that came later.
come(x) := NOT @x.id IN $later

// Was so on the day $valid, where one is given: an edge by one of its claims at least.
valid(x) := ($valid IS NULL OR (@onDay(@x, $valid) AND NOT coalesce(@x.id, '') IN $later
  AND (coalesce(size(@x.claims), 0) = 0 OR any(behind IN @x.claims WHERE NOT behind IN $later))))

// Was known at the moment $recorded, where one is given: recorded by then, and not yet taken back.
known(x) := ($recorded IS NULL OR ((@x.recordedFrom IS NULL OR @x.recordedFrom <= $recorded) AND (@x.recordedTo IS NULL OR @x.recordedTo > $recorded)))

// Was in the graph at the moment $recorded, where one is given: of what is never taken back.
recorded(x) := ($recorded IS NULL OR @x.recordedFrom IS NULL OR @x.recordedFrom <= $recorded)

// Was so, and was known.
asOf(x) := (@valid(@x) AND @known(@x))

// Lasted into the days $from to $to, of which null is open.
overlaps(x) = (($to IS NULL OR @x.validFrom IS NULL OR @x.validFrom <= $to) AND ($from IS NULL OR @x.validTo IS NULL OR @x.validTo > $from))

// The first day on which a vote can have been held: one known by its month counts from the first of it.
begun(event) = coalesce(@event.earliest, @event.latest)

// The vote had begun by the end of the day $valid, where one is given.
begunBy(event) := ($valid IS NULL OR @begun(@event) <= $valid)

// The vote was held within the days $from to $to, of which null is open.
inSpan(event) = (($from IS NULL OR @begun(@event) >= $from) AND ($to IS NULL OR @begun(@event) <= $to))

// The session is of one of the bodies $bodies, where they are given.
ofBodies(x) = ($bodies IS NULL OR @x.body IN $bodies)

// One source has a vote of the state, and every other one has none: an absence, or nothing.
oneSided(ballot) = (@ballot.sources IS NOT NULL AND size([said IN @ballot.choices WHERE said IN ['FOR', 'AGAINST', 'ABSTAIN']]) = 1)

// The ballot passes the filters, and was in the graph.
passes(ballot) = (($choice IS NULL OR @ballot.choice IN $choice) AND ($contested IS NULL OR coalesce(@ballot.contested, false) = $contested)
  AND ($oneSided IS NULL OR @oneSided(@ballot) = $oneSided) AND @recorded(@ballot))

// The claim has a qualifier with this value; one without qualifiers has no list of them.
qualified(claim, name, value) = any(place IN range(0, size(coalesce(@claim.qualifierNames, [])) - 1)
  WHERE @claim.qualifierNames[place] = @name AND @claim.qualifierValues[place] = @value)

// The claim is in conflict with another that was so, and was known.
inConflict(claim) = EXISTS {
  MATCH (@claim)<-[:BETWEEN]-(conflict:Contradiction {kind: 'CONFLICT'})-[:BETWEEN]->(rival:Claim)
  WHERE rival <> @claim AND conflict.status <> 'REJECTED' AND @asOf(rival)
}

// The date of a node or a claim, as the column type `date` reads it. What the other lists hold at which place, `row` says in a binding.
date(x) = [@x.edtf, @x.earliest, @x.latest, @x.wording]

// When a session that no dossier defines was held, as claims say: by a preferred one, else by the most precise; null where none says.
heldByClaim(session) = COLLECT {
  MATCH (@session)<-[:SUBJECT]-(claim:Claim {predicate: 'DATED'})
  WHERE @session.home IS NULL AND claim.rank <> 'DEPRECATED' AND @qualified(claim, 'EVENT', 'held')
  RETURN @date(claim)
  ORDER BY claim.rank = 'PREFERRED' DESC, claim.earliest IS NULL, datetime(claim.latest).epochSeconds - datetime(claim.earliest).epochSeconds, claim.key
  LIMIT 1
}[0]

// What stands behind a ballot that is more than a row of a dataset: claims of its own, or sources that do not all say the same; else null.
mark(ballot, key) = CASE WHEN @ballot.claims IS NOT NULL OR @ballot.sources IS NOT NULL THEN [@key, coalesce(@ballot.inferred, false),
  @ballot.rule, coalesce(@ballot.contested, false), coalesce(@ballot.claims, []), @ballot.sources, @ballot.choices] END

// The names of a node, each with when it was called so, and when that was known.
names(node) = COLLECT {
  MATCH (@node)-[has:HAS_NAME]->(name:Name)
  RETURN [name.text, name.validFrom, name.validTo, has.recordedFrom, has.recordedTo]
}

// An article or another document, with who published it.
article(document, publisher) = [@document.id, @document.name, @date(@document), EXISTS { (@document)-[:HAS_TEXT]->(:DocumentText) },
  @publisher.id, @publisher.name, @publisher.kind]

// An edge between two things; what is dated is the vote or decision at one of its ends.
link(key, type, edge, from, to, dated) = [@key, @type, @from.id, @to.id, coalesce(@edge.claims, []), coalesce(@edge.contested, false),
  coalesce(@edge.inferred, false), coalesce(@edge.openList, false), @edge.validFrom, @edge.validTo, @edge.choice, coalesce(@edge.verbs, []),
  coalesce(@edge.records, []), @date(@dated)]

// The stand that an actor takes on a matter.
position(actor, position, matter) = [@position.id, type(@position), @actor.id, @matter.id, @position.strength, coalesce(@position.openList, false),
  coalesce(@position.contested, false), coalesce(@position.inferred, false), @position.validFrom, @position.validTo, @position.claims]

// The group is all members of what it is drawn from, but for those excepted: an open list names some of them alone.
isAllOf(group, drawn) = (NOT coalesce(@group.openList, false) AND @known(@drawn))

// A source excepts the member from the group.
isExcepted(member, group) = EXISTS { (@group)-[:EXCEPT]->(@member) }

// That somebody belongs to another, in a role where it is one.
membership(membership, member, of, role) = [@membership.id, @member, @of, @role, @membership.validFrom, @membership.validTo,
  coalesce(@membership.claims, []), coalesce(@membership.records, []), @membership.dated, @membership.from, @membership.to, @membership.note]

// What the description of a vote says of a motion: a list for each fact.
facts(motion) = [place IN range(0, size(coalesce(@motion.factKinds, [])) - 1) | [@motion.factKinds[place], @motion.factValues[place],
  @motion.factStarts[place], @motion.factWords[place]]]
