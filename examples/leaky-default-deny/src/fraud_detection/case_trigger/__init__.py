"""Case trigger: which decisions a person has to look at."""
