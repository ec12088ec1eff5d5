// How many signers of each document are named.
UNWIND range(0, size($ids) - 1) AS ordinal
RETURN ordinal, COUNT {
  MATCH (:Entity {id: $ids[ordinal]})<-[signed:SIGNED]-(:Actor)
  WHERE @asOf(signed)
} AS count
