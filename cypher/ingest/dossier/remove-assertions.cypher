// Clears claims for being written again: their assertions and relationships go. The quotations stay, since what was found in a text is theirs.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[link:SUBJECT|OBJECT|ABOUT|QUALIFIED]->()
  DELETE link
}
CALL (claim) {
  MATCH (claim)<-[:OF]-(assertion:Assertion)
  DETACH DELETE assertion
}
