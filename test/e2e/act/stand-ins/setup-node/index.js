// The machine has its Node.js.
