"""The corridor: it knows the order of the rooms; one file an errand."""
