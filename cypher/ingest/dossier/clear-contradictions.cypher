// Clears contradictions and corroborations for being written again: their relationships to claims go, and the links between claims that are theirs.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Contradiction {id: id})-[between:BETWEEN]->()
  DELETE between
}
CALL (id) {
  MATCH (:Corroboration {id: id})-[joins:JOINS]->()
  DELETE joins
}
CALL (id) {
  MATCH (:Claim)-[link:REFINES|REBUTS|ARGUES_FOR|ARGUES_AGAINST|DERIVED_FROM]->()
  WHERE link.contradiction = id
  DELETE link
}
