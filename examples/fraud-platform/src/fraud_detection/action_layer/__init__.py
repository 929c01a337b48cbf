"""Action layer: carries out each decision once."""
