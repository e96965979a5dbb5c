from onbrand.cli import main

main()
