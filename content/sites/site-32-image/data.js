window.exercise = {
  "name": "cour.jpg", "width": 800, "height": 600, "tools": ["tourner", "recadrer", "taille"],
  "things": [{ "id": "arbre", "label": "arbre", "x": 100, "y": 200, "w": 150, "h": 250, "colour": "#2e7d32" }]
};
