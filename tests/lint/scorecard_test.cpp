// The IPDASi v4 scorecard of a decision aid.
