# The same bootstrap as on a laptop, run once while the image is built.
FROM node:24-bookworm-slim
WORKDIR /kith
COPY . .
RUN node tools/bootstrap.mjs start --only-prepare
RUN chown -R node:node /kith
USER node
ENV HOST=0.0.0.0 PORT=4000 KITH_HOME=/data
VOLUME /data
EXPOSE 4000
CMD ["node", "tools/bootstrap.mjs", "start"]
