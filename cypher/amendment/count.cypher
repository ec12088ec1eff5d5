// How many amendments there are.
MATCH (amendment:Amendment)
WHERE ($recorded IS NULL OR amendment.recordedFrom IS NULL OR amendment.recordedFrom <= $recorded)
RETURN count(amendment)
