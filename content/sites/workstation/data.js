window.exercise = {
  "person": { "name": "Lina", "knee": 45, "elbow": 25, "eyes": 72 },
  "desk": 70,
  "values": { "seat": 45, "screen": 25, "distance": 35, "footrest": 0, "window": "dans le dos", "keyboard": "un clavier séparé, sur le bureau" },
  "adjustable": ["seat", "screen", "distance", "footrest", "window"]
};
