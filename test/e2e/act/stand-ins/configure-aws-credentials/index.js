// What the rig has already needs no setting up.
