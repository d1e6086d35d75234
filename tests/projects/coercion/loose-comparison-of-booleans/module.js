const yes = !0;
const no = !1;
if (yes == 1) console.log('number'); //~ impure console
if (yes == '1') console.log('text'); //~ impure console
if (no == '') console.log('empty'); //~ impure console
if (no != 0) console.log('never');
if (yes == 'true') console.log('never');
if (yes == 2 || no == null) console.log('never');
if (yes == 1n) console.log('perhaps'); //~ impure? console
