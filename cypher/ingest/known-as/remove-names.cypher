// Removes names that stand in no row any more.
UNWIND $ids AS id
MATCH (name:Name {id: id})
DETACH DELETE name
