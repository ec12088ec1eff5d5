// Where each role is held, and the ids of those who hold it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (role:Entity {id: $ids[ordinal]})
RETURN ordinal,
  COLLECT {
    MATCH (role)-[at:ROLE_AT]->(place:Entity)
    WHERE @asOf(at)
    RETURN place.id ORDER BY place.id LIMIT 1
  }[0] AS at,
  COLLECT {
    MATCH (role)<-[holds:HOLDS_ROLE]-(person:Person)
    WHERE @asOf(holds)
    RETURN person.id ORDER BY person.id
  } AS by
