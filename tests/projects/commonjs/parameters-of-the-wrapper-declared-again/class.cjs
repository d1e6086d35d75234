class exports {} //~ impure throw: declares `exports`
