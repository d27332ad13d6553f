window.exercise = {
  "service": "Écran vif",
  "shown": 3,
  "start": { "cuisine": 3, "espace": 1 },
  "points": { "regarder": 1, "aimer": 2, "écarter": -3 },
  "videos": [
    { "id": "v1", "title": "Une tarte en dix minutes", "topic": "cuisine" },
    { "id": "v2", "title": "Les lunes de Jupiter", "topic": "espace" },
    { "id": "v3", "title": "La soupe de saison", "topic": "cuisine" }
  ]
};
