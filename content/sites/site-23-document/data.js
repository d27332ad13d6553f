window.exercise = {
  "title": "Exposé sur les volcans",
  "me": "Léa",
  "editable": true,
  "present": [{ "name": "Tom", "where": "Introduction" }],
  "paragraphs": [
    { "id": "p1", "heading": "Introduction", "text": "Un volcan est une ouverture de la croûte terrestre." },
    { "id": "p2", "heading": "Les éruptions", "text": "(à écrire)" }
  ]
};
