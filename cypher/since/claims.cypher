// Of each claim the first day that it says, whether it says since when something was so, and the ids of what it is about.
MATCH (claim:Claim)
RETURN claim.id, @begun(claim) AS says, claim.validFrom IS NOT NULL AS begins,
  [(claim)-[:SUBJECT|OBJECT]->(thing:Entity) | thing.id] AS on
