window.exercise = {
  "me": "Vous", "days": ["2026-03-09", "2026-03-10"], "people": ["Nina", "Hugo"],
  "events": [
    { "id": "e1", "title": "Chorale", "day": "2026-03-09", "start": "17:00", "end": "18:00" },
    { "id": "e2", "title": "Goûter", "day": "2026-03-10", "start": "16:00", "end": "17:00", "from": "Nina" }
  ]
};
