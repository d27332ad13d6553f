window.exercise = { "title": "Reportage", "trim": true, "volumes": ["muet", "normal"], "clips": [
  { "id": "a", "name": "plan 1", "note": "La cour.", "seconds": 12, "placed": true }, { "id": "b", "name": "plan 2", "note": "La porte.", "seconds": 8 }
] };
