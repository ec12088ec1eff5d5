// How each claim bears on others, and others on it: its own way first, then by kind and key.
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (claim:Claim {id: $ids[ordinal]})-[link:REFINES|REBUTS|ARGUES_FOR|ARGUES_AGAINST|DERIVED_FROM]-(other:Claim)
  WHERE ($kinds IS NULL OR type(link) IN $kinds)
    AND @asOf(other)
  WITH link, other, startNode(link) = claim AS outgoing
  ORDER BY outgoing DESC, type(link), other.order
  RETURN collect([type(link), other.id, outgoing, link.reason, link.status]) AS found
}
RETURN ordinal, found
