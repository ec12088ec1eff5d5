// Where each role is held, and the ids of those who hold it.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (role:Entity {id: $ids[ordinal]})
RETURN ordinal,
  COLLECT {
    MATCH (role)-[at:ROLE_AT]->(place:Entity)
    WHERE ($valid IS NULL OR ((at.validFrom IS NULL OR at.validFrom <= $valid) AND (at.validTo IS NULL OR at.validTo > $valid)))
      AND ($recorded IS NULL OR ((at.recordedFrom IS NULL OR at.recordedFrom <= $recorded) AND (at.recordedTo IS NULL OR at.recordedTo > $recorded)))
    RETURN place.id ORDER BY place.id LIMIT 1
  }[0],
  COLLECT {
    MATCH (role)<-[holds:HOLDS_ROLE]-(person:Person)
    WHERE ($valid IS NULL OR ((holds.validFrom IS NULL OR holds.validFrom <= $valid) AND (holds.validTo IS NULL OR holds.validTo > $valid)))
      AND ($recorded IS NULL OR ((holds.recordedFrom IS NULL OR holds.recordedFrom <= $recorded) AND (holds.recordedTo IS NULL OR holds.recordedTo > $recorded)))
    RETURN person.id ORDER BY person.id
  }
