window.exercise = {
  "root": "Documents",
  "items": [
    { "id": "d1", "name": "Photos", "folder": true, "in": "" },
    { "id": "f1", "name": "plage.jpg", "folder": false, "in": "" }
  ]
};
