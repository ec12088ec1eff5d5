// What has taken the place of things with these ids of before.
UNWIND $ids AS former
MATCH (:FormerId {id: former})-[:IS_NOW]->(now:Entity)
RETURN former, now.id AS now
