-- Everything that a monitor shows, at one moment.
-- KEYS 1 seen 2 workers 3 queues 4 totals 5 failed 6 prefix of the counts per second
-- ARGV 1 ms since the last beat of a worker that counts as alive 2 seconds to count ended jobs over
--      3 prefix of the queues' keys
-- Returns waiting, completed, failed, jobs ended in that time, then what each living worker tells.
local clock = redis.call('time')
local second = tonumber(clock[1])
local waiting = 0
for _, queue in ipairs(redis.call('smembers', KEYS[3])) do
  waiting = waiting + redis.call('zcard', ARGV[3] .. queue .. ':backlog')
      + redis.call('zcard', ARGV[3] .. queue .. ':handed')
end
local ended = 0
for i = 1, tonumber(ARGV[2]) do
  ended = ended + tonumber(redis.call('get', KEYS[6] .. (second - i)) or '0')
end
local answer = {tostring(waiting), redis.call('hget', KEYS[4], 'completed') or '0',
  tostring(redis.call('hlen', KEYS[5])), tostring(ended)}
local since = second * 1000 - ARGV[1]
for _, worker in ipairs(redis.call('zrangebyscore', KEYS[1], since, '+inf')) do
  answer[#answer + 1] = redis.call('hget', KEYS[2], worker)
end
return answer
