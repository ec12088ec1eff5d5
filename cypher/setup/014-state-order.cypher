// All states in the order of their names.
CREATE CONSTRAINT state_order IF NOT EXISTS FOR (state:State) REQUIRE state.order IS UNIQUE
