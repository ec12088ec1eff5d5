// All decisions, with what lists narrow and order them by; what claims say of a decision has dates of its own.
MATCH (decision:Decision)
RETURN decision.id, decision.name, decision.order, decision.kind, decision.iso2, decision.current, decision.body,
  CASE WHEN decision.records IS NOT NULL THEN @begun(decision) END AS begun, decision.latest, decision.recordedFrom, @names(decision) AS names
