@echo off
rem Starts DeRelayL from any directory. JAVA_HOME chooses the Java, JAVA_OPTS adds options to it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC %JAVA_OPTS% -jar "%~dp0..\lib\derelayl-${project.version}.jar" %*
exit /b %ERRORLEVEL%
