window.exercise = {
  "program": "avancer de 2\n",
  "palette": ["avancer", "tourner à droite", "tourner à gauche", "répéter 3 fois"],
  "grid": { "columns": 5, "rows": 5, "start": "A5", "heading": "nord", "walls": ["B3"], "gems": ["A3"] }
};
