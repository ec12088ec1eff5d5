// What stands behind ballots that are more than a row of a dataset: inferred and by which rule, contested, and the claims.
UNWIND $keys AS key
MATCH ()-[ballot:VOTED]->()
WHERE ballot.key = key
RETURN ballot.key, coalesce(ballot.inferred, false), ballot.rule, coalesce(ballot.contested, false), coalesce(ballot.claims, [])
