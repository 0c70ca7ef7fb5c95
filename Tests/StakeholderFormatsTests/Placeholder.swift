// Placeholder until the tests of this part land.
