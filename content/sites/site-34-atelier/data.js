window.exercise = {
  "about": "Le programme affiche le double du nombre.",
  "program": "double ← nombre × 2\nafficher double",
  "editable": true,
  "inputs": [{ "name": "nombre", "value": 4 }],
  "tests": [[4], [10]]
};
