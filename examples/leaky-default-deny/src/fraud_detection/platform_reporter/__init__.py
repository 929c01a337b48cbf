"""Platform reporter: how many events each topic holds."""
