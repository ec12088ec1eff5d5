/** How many databases the tests of the whole record have, each with a process that runs one file after the other: more than one where all tests are run, and none is given. */
export const DATABASES = process.env.NEO4J_TEST_URI ? 1 : Number(process.env.TEST_DATABASES ?? 1);
