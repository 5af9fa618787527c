# Build it from this folder:        docker build -t fairwell .
# Run it with its data in a volume: docker run -d --name fairwell --restart unless-stopped -p 127.0.0.1:8080:8080 -v fairwell:/data fairwell

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN mvn -B -ntp -q package -Pimage -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre AS base
# fontconfig and one font: where either is missing, the first picture that Java draws fails
RUN apt-get -qq update \
	&& apt-get -qq install -y --no-install-recommends curl fontconfig fonts-dejavu-core >/dev/null \
	&& rm -rf /var/lib/apt/lists/*
# Two heaps of native memory are enough, and give back more
ENV MALLOC_ARENA_MAX=2

# Made in its place by the Java that runs it: the AOT cache is good for nothing else
FROM base AS app
COPY --from=build /build/target/fairwell.jar /tmp/fairwell.jar
COPY src/docker /tmp/docker
RUN sh /tmp/docker/layout.sh /tmp/fairwell.jar /app

FROM base
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin fairwell \
	&& install -d -o fairwell -g fairwell -m 700 /data /data/backups
COPY --from=app /app /app
# By this name, so that commands have them too and whoever wants others can set them
ENV JDK_JAVA_OPTIONS=@/app/java.options FAIRWELL_DATA=/data SERVER_ADDRESS=0.0.0.0
USER fairwell
WORKDIR /app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
	CMD curl -fsS "http://127.0.0.1:${SERVER_PORT:-8080}/actuator/health" || exit 1
ENTRYPOINT ["java", "-XX:AOTCache=/app/fairwell.aot", "-jar", "/app/fairwell.jar"]
