// What two actors have both signed.
MATCH (:Entity {id: $a})-[one:SIGNED]->(text:Entity)
WHERE @valid(one)
  AND @recorded(one)
MATCH (text)<-[other:SIGNED]-(:Entity {id: $b})
WHERE @valid(other)
  AND @recorded(other)
RETURN DISTINCT text.id
ORDER BY text.id
