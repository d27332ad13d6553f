window.exercise = {
  "group": "Groupe de la sortie",
  "me": "Nina",
  "messages": [
    { "id": "m1", "from": "Tom", "time": "18 h 02", "text": "Qui apporte le ballon ?" },
    { "id": "m2", "from": "Nina", "time": "18 h 05", "text": "Moi !" }
  ],
  "helpers": ["un parent", "un ami de la classe"],
  "answers": ["On se calme, merci."]
};
