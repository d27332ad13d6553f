window.exercise = {
  "title": "Exposé sur les abeilles",
  "columns": ["À faire", "En cours", "Terminé"],
  "people": ["Léa", "Tom"],
  "dates": ["lundi", "mardi"],
  "cards": [{ "id": "c1", "title": "Chercher des images", "column": "À faire", "who": "personne", "date": "sans date" }]
};
