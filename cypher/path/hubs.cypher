// The things at which more than $most edges end that claims stand behind, ballots apart.
MATCH (hub:Entity)-[edge:AMENDS|AUTHORED_BY|BEARS_ON|CITES|DEALT_WITH|DEFINES|DIVERGED_ON|DRAWN_FROM|ECHOED|EXCEPT|EXCLUDES|HOLDS_ROLE|
  IN_TENSION_WITH|MEMBER_OF|NARROWER|NEGOTIATED_UNDER|ON|OPPOSES|PARTY_TO|PART_OF|PROPOSED|PUBLISHED_BY|RATIFIED|
  RELATED_EVENT|ROLE_AT|RUN_BY|SEEKS_CHANGE_OF|SIGNED|SPOKE_ON|SUBMITTED_TO|SUPPLEMENTS|SUPPORTS|TAKEN_BY|TOOK_PART_IN]-(:Entity)
WHERE edge.claims IS NOT NULL
  AND ($valid IS NULL OR ((edge.validFrom IS NULL OR edge.validFrom <= $valid) AND (edge.validTo IS NULL OR edge.validTo > $valid)))
  AND ($recorded IS NULL OR ((edge.recordedFrom IS NULL OR edge.recordedFrom <= $recorded) AND (edge.recordedTo IS NULL OR edge.recordedTo > $recorded)))
WITH hub, count(edge) AS degree
WHERE degree > $most
RETURN hub.id
