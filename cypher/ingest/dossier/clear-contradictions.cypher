// Clears contradictions for being written again: their relationships to claims go, and the links between claims that are theirs.
CALL () {
  UNWIND $ids AS id
  MATCH (:Contradiction {id: id})-[between:BETWEEN]->()
  DELETE between
}
MATCH (:Claim)-[link:REFINES|REBUTS|ARGUES_FOR|ARGUES_AGAINST|DERIVED_FROM]->()
WHERE link.contradiction IN $ids
DELETE link
