window.exercise = {
 name: 'Course du collège',
 rows: [['Élève', 'Tours'], ['Adam', 12], ['Inès', 9], ['Total', '']],
 free: ['B4'],
 tools: 'formula',
 trial: { B2: 20 },
};
