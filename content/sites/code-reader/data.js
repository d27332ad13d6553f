window.exercise = {
  "place": "Le hall du collège",
  "codes": [{ "id": "affiche", "label": "Affiche du concert", "content": "https://fanfare.example/concert" }]
};
