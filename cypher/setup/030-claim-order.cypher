// All claims in the order of their dossiers and keys.
CREATE CONSTRAINT claim_order IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.order IS UNIQUE
