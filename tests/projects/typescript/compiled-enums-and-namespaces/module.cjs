var Level;
(function (Level) {
  Level[(Level['Low'] = 0)] = 'Low';
  Level[(Level['High'] = 1)] = 'High';
})(Level || (exports.Level = Level = {}));
if (Level.High !== 1 || Level[0] !== 'Low') console.log('never');
