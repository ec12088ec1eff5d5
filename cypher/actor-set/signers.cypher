// Who signed a text, and whether a source says that there are more.
MATCH (:Entity {id: $text})<-[signed:SIGNED]-(actor:Actor)
WHERE @asOf(signed)
RETURN actor.id, coalesce(signed.openList, false) AS openList, coalesce(signed.claims, []) AS claims
ORDER BY actor.id
