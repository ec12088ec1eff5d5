// Takes vote events out from under topics.
UNWIND $keys AS key
MATCH ()-[filed:FILED_UNDER]->()
WHERE filed.key = key
DELETE filed
