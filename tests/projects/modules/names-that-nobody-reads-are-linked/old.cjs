exports['any' + 'thing'] = 1;
