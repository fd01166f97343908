// Nothing: what belongs to it is the precompiled header of the tests (qt_test.cmake).
