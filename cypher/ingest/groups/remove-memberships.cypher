// Removes memberships that stand in no row any more.
UNWIND $ids AS id
MATCH ()-[membership:MEMBER_OF]->()
WHERE membership.id = id
DELETE membership
