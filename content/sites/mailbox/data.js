window.exercise = {
  "owner": "vous@college.example",
  "folders": ["Devoirs", "Club"],
  "messages": [
    { "id": "m1", "name": "Nina Morel", "address": "nina.morel@college.example", "to": ["vous@college.example", "hugo.rey@college.example"], "cc": [], "date": "12 mars, 10 h 41", "subject": "Exposé", "body": "Qui apporte la maquette ?" }
  ]
};
