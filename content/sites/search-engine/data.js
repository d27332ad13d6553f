window.exercise = {
  "engine": "Fouine",
  "pages": [
    { "id": "p1", "title": "Le loup gris", "address": "nature.example/loup", "text": "Le loup gris vit en meute.", "date": 2024 }
  ]
};
